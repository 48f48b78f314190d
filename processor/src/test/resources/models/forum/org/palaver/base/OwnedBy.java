package org.palaver.base;

import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Belongs to something, which the subclass tells. */
@MappedSuperclass
public abstract class OwnedBy<O, N extends Number> extends Numbered<N> {
  @ManyToOne(optional = false)
  @OnDelete(action = OnDeleteAction.CASCADE)
  O owner;

  @ManyToMany
  Set<O> sharedWith;
}

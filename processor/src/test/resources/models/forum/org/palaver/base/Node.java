package org.palaver.base;

import jakarta.persistence.*;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A tree of whatever extends it. */
@MappedSuperclass
public abstract class Node<T extends Node<T>> extends Timed {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  T parent;

  @OneToMany(mappedBy = "parent")
  List<T> children = new ArrayList<>();

  int depthInTree;
}

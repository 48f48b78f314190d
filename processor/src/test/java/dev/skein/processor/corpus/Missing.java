package dev.skein.processor.corpus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

/** Associations to rows that may not be there. */
public final class Missing {

  private Missing() {}

  @Entity(name = "MissingTarget")
  static class Target {
    @Id Long id;
  }

  @Entity(name = "MissingOwner")
  static class Owner {
    @Id Long id;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Target one;

    @ManyToOne(optional = false)
    @NotFound(action = NotFoundAction.IGNORE)
    Target mandatory;

    @OneToOne
    @NotFound(action = NotFoundAction.EXCEPTION)
    Target told;

    @OneToOne
    @JoinTable(name = "missing_aside")
    @NotFound(action = NotFoundAction.IGNORE)
    Target aside;

    @ManyToOne
    @JoinTable(name = "missing_aside_many")
    @NotFound(action = NotFoundAction.IGNORE)
    Target asideMany;

    @ManyToMany
    @NotFound(action = NotFoundAction.IGNORE)
    Set<Target> many;

    @ManyToMany
    @JoinTable(name = "missing_by_name")
    @NotFound(action = NotFoundAction.IGNORE)
    Map<String, Target> byName;
  }
}

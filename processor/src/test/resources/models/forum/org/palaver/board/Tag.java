package org.palaver.board;

import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Tag {
  @Id
  @Column(length = 30)
  String name;

  @ManyToMany(mappedBy = "tags")
  Set<Topic> topics;

  @ManyToMany
  @JoinTable(joinColumns = @JoinColumn(name = "tag"), inverseJoinColumns = @JoinColumn(name = "synonym"), name = "tag_synonyms")
  Set<Tag> synonyms;

  @ColumnDefault("'#808080'")
  @Column(length = 7, columnDefinition = "varchar(7)")
  String colour;
}

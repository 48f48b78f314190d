package org.palaver.board;

import jakarta.persistence.*;
import java.util.List;
import org.palaver.base.Node;

@Entity
@AttributeOverride(name = "depthInTree", column = @Column(name = "lvl", nullable = true))
@AssociationOverride(name = "parent", joinColumns = @JoinColumn(name = "upper_category"))
public class Category extends Node<Category> {
  String title;

  @OneToMany
  @JoinTable(name = "category_board")
  @OrderColumn(name = "pos")
  List<Board> boards;
}

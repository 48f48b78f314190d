package com.trolley.cms;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;

@Entity
@Table(name = "CMS_MENU")
class MenuNode extends SequencedEntity {
  @ManyToOne
  private MenuNode parent;

  @OneToMany(mappedBy = "parent")
  @OrderColumn(name = "position_in_parent")
  private List<MenuNode> children;

  @ManyToOne
  @JoinTable(name = "CMS_MENU_PAGE", joinColumns = @JoinColumn(name = "MENU_ID"), inverseJoinColumns = @JoinColumn(name = "PAGE_ID"))
  private Page page;
}

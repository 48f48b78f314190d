package org.palaver.board;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palaver.base.Timed;

@Entity
public class Topic extends Timed {
  @Id
  @GeneratedValue
  UUID id;

  @ManyToOne(optional = false)
  Board board;

  @Column(length = 200)
  String title;

  @OneToOne(optional = true)
  @JoinColumn(name = "first_post_id")
  Post firstPost;

  @OneToOne
  @JoinColumn(name = "last_post_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Post lastPost;

  @ManyToMany
  @OrderBy("name")
  List<Tag> tags;

  @Enumerated
  State state = State.OPEN;

  @ElementCollection
  @MapKeyTemporal(TemporalType.DATE)
  @Column(name = "view_count")
  Map<Date, Integer> viewsByDay;

  @ElementCollection
  Map<LocalDate, Texts> announcements;

  enum State { OPEN, LOCKED, ARCHIVED }
}

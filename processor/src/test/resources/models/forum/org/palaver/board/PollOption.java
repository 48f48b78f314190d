package org.palaver.board;

import jakarta.persistence.*;
import java.util.Set;
import org.palaver.base.Numbered;
import org.palaver.member.Member;

@Entity
public class PollOption extends Numbered<Integer> {
  @Column(length = 100)
  String label;

  @OneToMany
  Set<Member> pickedFirst;
}

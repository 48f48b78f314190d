package org.palaver.mod;

import jakarta.persistence.*;
import java.util.Set;
import org.palaver.base.Numbered;
import org.palaver.member.Member;

@MappedSuperclass
public abstract class Ledger extends Numbered<Long> {
  @ManyToMany
  @JoinTable(name = "ledger_watchers")
  Set<Member> watchers;

  @ManyToOne
  Member keeper;

  @Embedded
  Money balance;
}

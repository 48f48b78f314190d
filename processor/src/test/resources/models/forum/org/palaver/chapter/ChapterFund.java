package org.palaver.chapter;

import jakarta.persistence.*;
import java.math.BigDecimal;

/** Example 4, the association is the id. */
@Entity
public class ChapterFund {
  @Id
  @OneToOne
  Chapter chapter;

  BigDecimal amount;
}

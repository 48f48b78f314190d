package org.palaver.mod;

import jakarta.persistence.*;
import java.util.Map;
import java.util.Set;

@Entity
public class CostLedger extends Ledger {
  @ElementCollection
  Map<String, Money> monthly;

  @ElementCollection
  Set<Money> fixed;
}

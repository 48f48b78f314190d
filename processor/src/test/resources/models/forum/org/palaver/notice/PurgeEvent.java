package org.palaver.notice;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("-7")
public class PurgeEvent extends LogEvent {
  Integer rowsGone;

  @Column(name = "ipV4OrV6", length = 45)
  String fromHost;
}

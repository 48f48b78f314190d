package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

public interface Auditable {
  AuditSection getAuditSection();
}

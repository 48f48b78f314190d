package org.palaver.member;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.List;

public class Preferences implements Serializable {
  public boolean dark;
  public int pageSize;
  public List<String> pinned;
}

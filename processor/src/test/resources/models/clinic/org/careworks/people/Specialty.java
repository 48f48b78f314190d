package org.careworks.people;

import jakarta.persistence.*;

public enum Specialty { SURGERY, PEDIATRICS, INTERNAL, RADIOLOGY, EMERGENCY }

package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

public enum Status { ACTIVE, INACTIVE, ARCHIVED }

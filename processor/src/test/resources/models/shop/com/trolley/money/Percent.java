package com.trolley.money;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;

/** Kept in hundredths. */
public record Percent(int hundredths) implements Serializable {}

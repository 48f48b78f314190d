package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Locale;

/** A pair of a text and its translation. */
@Embeddable
public record Localized(@Column(length = 200) String text, Locale locale) {}

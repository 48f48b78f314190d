package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

public abstract class NumberConverter<X, N extends Number> implements AttributeConverter<X, N> {}

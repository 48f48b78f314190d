package io.thingsplatform.dao.tenant;

import jakarta.persistence.*;

@Embeddable
public class Contact {
    private String country;
    private String state;
    private String city;
    private String address;
    private String address2;
    private String zip;
    private String phone;
    private String email;
}

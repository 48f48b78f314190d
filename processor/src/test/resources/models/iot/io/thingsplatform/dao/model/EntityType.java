package io.thingsplatform.dao.model;

public enum EntityType {
    TENANT(1), CUSTOMER(2), DEVICE(6), ASSET(5), ALARM(7), RULE_CHAIN(11);

    private final int protoNumber;

    EntityType(int protoNumber) {
        this.protoNumber = protoNumber;
    }

    public int getProtoNumber() {
        return protoNumber;
    }
}

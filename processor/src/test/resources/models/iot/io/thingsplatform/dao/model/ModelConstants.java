package io.thingsplatform.dao.model;

public class ModelConstants {
    private ModelConstants() {
    }

    public static final String ID_PROPERTY = "id";
    public static final String CREATED_TIME_PROPERTY = "created_time";
    public static final String VERSION_PROPERTY = "version";
    public static final String TENANT_ID_COLUMN = "tenant_id";
    public static final String CUSTOMER_ID_COLUMN = "customer_id";
    public static final String ADDITIONAL_INFO_PROPERTY = "additional_info";
    public static final String DEVICE_TABLE = "device";
    public static final String DEVICE_TYPE = "type";
    public static final String DEVICE_NAME = "name";
    public static final String RELATION_TABLE = "relation";
    public static final String ENTITY_TYPE_COLUMN = "entity_type";
    public static final String ENTITY_ID_COLUMN = "entity_id";
    public static final int NAME_LENGTH = 4 * 64 - 1;
}

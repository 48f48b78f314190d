package io.thingsplatform.dao.device;

import java.io.Serializable;
import java.util.Map;

public class DeviceData implements Serializable {
    public Map<String, String> configuration;
    public String transport;
}

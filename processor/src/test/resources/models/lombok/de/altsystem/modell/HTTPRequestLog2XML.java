package de.altsystem.modell;

import jakarta.persistence.*;
import java.time.*;
import lombok.*;

@Entity
@Data
@NoArgsConstructor
@RequiredArgsConstructor
@AllArgsConstructor
@Builder
public class HTTPRequestLog2XML {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long ID;
    @lombok.NonNull
    private String requestURI;
    private int HTTPStatus;
    private Instant tsStart, tsEnd;
    private byte[] rawXML;
    @Lob
    private String sBody;
    private Duration dauer;
    @Column(name = "user_AGENT_String")
    private String userAgent;
    private static final long serialVersionUID = 1L;
    private transient Object notStored;
    @ManyToOne
    private HTTPRequestLog2XML parentID;
}

package org.palaver.board;

import jakarta.persistence.*;
import java.net.URL;

@Entity
public class FileAttachment extends Attachment {
  String fileName;
  long sizeInBytes;
  URL scannedAtURL;
}

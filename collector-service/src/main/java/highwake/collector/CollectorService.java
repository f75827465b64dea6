package highwake.collector;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// EDDN in, rows out: the only writer of the galaxy files.
@SpringBootApplication
public class CollectorService {

	static void main(String[] args) {
		SpringApplication.run(CollectorService.class, args);
	}

}

package highwake.website;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Pages over the API: asks over HTTP, renders HTML, opens no database.
@SpringBootApplication
public class Website {

	static void main(String[] args) {
		SpringApplication.run(Website.class, args);
	}

}

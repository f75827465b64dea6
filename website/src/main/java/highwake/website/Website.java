package highwake.website;

import java.time.InstantSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/// Pages over the API: asks over HTTP, renders HTML, opens no database.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Website {

	/// The clock that ages are measured with; tests set their own.
	@Bean
	InstantSource clock() {
		return InstantSource.system();
	}

	static void main(String[] args) {
		SpringApplication.run(Website.class, args);
	}

}

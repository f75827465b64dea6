package highwake.auth;

import java.time.InstantSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Signs commanders in with Frontier and keeps their sessions.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class AuthService {

	static void main(String[] args) {
		SpringApplication.run(AuthService.class, args);
	}

	@Bean
	InstantSource clock() {
		return InstantSource.system();
	}

}

package highwake.auth;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Signs commanders in with Frontier and keeps their sessions.
@SpringBootApplication
public class AuthService {

	static void main(String[] args) {
		SpringApplication.run(AuthService.class, args);
	}

}

package highwake.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Rows in, JSON out: answers every question about systems, stations and prices.
@SpringBootApplication
public class ApiService {

	static void main(String[] args) {
		SpringApplication.run(ApiService.class, args);
	}

}

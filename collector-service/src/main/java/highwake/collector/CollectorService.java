package highwake.collector;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// EDDN in, rows out: the only writer of the galaxy files.
///
/// With the profile `tasks` it neither listens nor serves: it takes the lead, does the tasks of the spool, and ends.
@SpringBootApplication
public class CollectorService {

	static void main(String[] args) {
		ConfigurableApplicationContext program = SpringApplication.run(CollectorService.class, args);
		if (program.getEnvironment().matchesProfiles("tasks")) {
			System.exit(SpringApplication.exit(program));
		}
	}

}

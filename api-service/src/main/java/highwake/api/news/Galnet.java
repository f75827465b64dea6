package highwake.api.news;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import highwake.api.files.DataFiles;

/// Keeps the news: one thread, `galnet`, that asks the source now and then. While the source is down the last copy stays,
/// and the log says so once.
@Component
@EnableConfigurationProperties(GalnetProperties.class)
class Galnet implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Galnet.class);

	private final GalnetProperties properties;

	private final NewsFile file;

	private final InstantSource clock;

	private volatile @Nullable News news;

	private volatile CountDownLatch stopped = new CountDownLatch(0);

	private volatile @Nullable Thread thread;

	private boolean isDown;

	@Autowired
	Galnet(GalnetProperties properties, DataFiles files, InstantSource clock) {
		this(properties, files.directory(), clock);
	}

	Galnet(GalnetProperties properties, Path dataDirectory, InstantSource clock) {
		this.properties = properties;
		this.file = new NewsFile(dataDirectory);
		this.clock = clock;
	}

	/// Answers the last copy, empty while there never was one.
	Optional<News> last() {
		return Optional.ofNullable(this.news);
	}

	/// Answers how old a copy is.
	Duration age(News news) {
		Duration age = Duration.between(news.fetchedAt(), this.clock.instant());
		return age.isNegative() ? Duration.ZERO : age;
	}

	@Override
	public void start() {
		this.stopped = new CountDownLatch(1);
		this.thread = Thread.ofVirtual().name("galnet").start(this::run);
	}

	private void run() {
		try {
			this.file.read().ifPresent((copy) -> this.news = copy);
		}
		catch (IOException ex) {
			log.warn("The last copy of the news cannot be read", ex);
		}
		if (!this.properties.enabled()) {
			return;
		}
		try (GalnetClient client = new GalnetClient(this.properties.source(), this.properties.patience())) {
			do {
				fetch(client);
			}
			while (!this.stopped.await(this.properties.every().toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void fetch(GalnetClient client) throws InterruptedException {
		try {
			News fresh = new News(this.clock.instant(), client.newest());
			if (fresh.articles().isEmpty()) {
				throw new IOException("Galnet's list of articles is empty");
			}
			this.news = fresh;
			this.file.write(fresh);
			this.isDown = false;
		}
		catch (IOException ex) {
			if (!this.isDown) {
				log.warn("Galnet could not be fetched: {}. The last copy stays.", ex.toString());
			}
			this.isDown = true;
		}
	}

	@Override
	public void stop() {
		this.stopped.countDown();
		Thread running = this.thread;
		this.thread = null;
		if (running != null) {
			running.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}

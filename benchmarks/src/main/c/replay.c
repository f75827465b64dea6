/* Runs a recording of statements (Recording.java) against an SQLite file, as fast as SQLite itself allows, and prints
 * the processor time that the measured part took: the floor below the projections' write path.
 *
 *   replay FILE RECORDING    prints "cpu_us=<microseconds> statements=<n>"
 *
 * Every column of every row is read, as the projections do. Exit code 1 and a message when a statement fails. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include "sqlite3.h"

#define MOST_STATEMENTS 1024

static unsigned char *recording, *at, *end;
static sqlite3 *file;
static sqlite3_stmt *statements[MOST_STATEMENTS];
static int64_t sum; /* of what was read, so that no reading is optimised away */

static void fail(const char *what) {
	fprintf(stderr, "replay: %s: %s\n", what, file ? sqlite3_errmsg(file) : "");
	exit(1);
}

static uint64_t number(int bytes) {
	uint64_t value = 0;
	if (end - at < bytes) fail("the recording ends too soon");
	while (bytes-- > 0) value = value << 8 | *at++;
	return value;
}

static const char *bytes(int *length) {
	const char *start;
	*length = (int) number(4);
	if (end - at < *length) fail("the recording ends too soon");
	start = (const char *) at;
	at += *length;
	return start;
}

static void bind(sqlite3_stmt *statement, int place) {
	int length, rc;
	const char *value;
	uint64_t bits;
	double real;
	switch (*at++) {
	case 'n': rc = sqlite3_bind_null(statement, place); break;
	case 'i': rc = sqlite3_bind_int64(statement, place, (sqlite3_int64) number(8)); break;
	case 'd':
		bits = number(8);
		memcpy(&real, &bits, sizeof real);
		rc = sqlite3_bind_double(statement, place, real);
		break;
	case 't': value = bytes(&length); rc = sqlite3_bind_text(statement, place, value, length, SQLITE_STATIC); break;
	case 'b': value = bytes(&length); rc = sqlite3_bind_blob(statement, place, value, length, SQLITE_STATIC); break;
	default: rc = SQLITE_MISUSE;
	}
	if (rc != SQLITE_OK) fail("bind");
}

static void read_row(sqlite3_stmt *statement) {
	for (int i = 0; i < sqlite3_column_count(statement); i++) {
		switch (sqlite3_column_type(statement, i)) {
		case SQLITE_INTEGER: sum += sqlite3_column_int64(statement, i); break;
		case SQLITE_FLOAT: sum += (int64_t) sqlite3_column_double(statement, i); break;
		case SQLITE_TEXT: sum += *sqlite3_column_text(statement, i) + sqlite3_column_bytes(statement, i); break;
		case SQLITE_BLOB: sum += sqlite3_column_bytes(statement, i); break;
		}
	}
}

static void run(void) {
	sqlite3_stmt *statement = statements[number(4)];
	int values = (int) number(4), steps, rc = SQLITE_ROW;
	for (int place = 1; place <= values; place++) bind(statement, place);
	steps = (int) number(4);
	while (steps-- > 0 && rc == SQLITE_ROW) {
		rc = sqlite3_step(statement);
		if (rc == SQLITE_ROW) read_row(statement);
	}
	if (rc != SQLITE_ROW && rc != SQLITE_DONE) fail(sqlite3_sql(statement));
	sqlite3_reset(statement);
}

static void prepare(void) {
	int id = (int) number(4), length;
	const char *sql = bytes(&length);
	if (id >= MOST_STATEMENTS || sqlite3_prepare_v3(file, sql, length, SQLITE_PREPARE_PERSISTENT, &statements[id], NULL) != SQLITE_OK) fail("prepare");
}

static int64_t cpu_us(void) {
	struct rusage usage;
	getrusage(RUSAGE_SELF, &usage);
	return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000LL + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
}

static void load(const char *path) {
	FILE *in = fopen(path, "rb");
	long length;
	if (!in || fseek(in, 0, SEEK_END) || (length = ftell(in)) < 0) fail(path);
	rewind(in);
	recording = malloc((size_t) length);
	if (!recording || fread(recording, 1, (size_t) length, in) != (size_t) length) fail(path);
	fclose(in);
	at = recording;
	end = recording + length;
}

int main(int argc, char **argv) {
	int64_t begun = 0;
	long measured = 0;
	if (argc != 3) {
		fprintf(stderr, "replay FILE RECORDING\n");
		return 2;
	}
	load(argv[2]);
	if (sqlite3_open(argv[1], &file) != SQLITE_OK) fail(argv[1]);
	if (sqlite3_exec(file, "pragma journal_mode=wal; pragma synchronous=normal; pragma foreign_keys=on; pragma cache_size=-16384; pragma wal_autocheckpoint=4000", NULL, NULL, NULL) != SQLITE_OK) fail("pragma");
	while (at < end) {
		switch (*at++) {
		case 'P': prepare(); break;
		case 'X': run(); measured++; break;
		case 'M': begun = cpu_us(); measured = 0; break;
		default: fail("not a recording");
		}
	}
	printf("cpu_us=%lld statements=%ld\n", (long long) (cpu_us() - begun), measured);
	fprintf(stderr, "read=%lld\n", (long long) sum);
	return 0;
}

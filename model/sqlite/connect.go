package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"
	"sync"

	"modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

// busyTimeout is how long, in milliseconds, SQLite waits for another program that reads the file at this moment.
const busyTimeout = 3000

// maxValue is the most bytes that a row or a value may have: a signed copy fits. A file that asks for more does so to use up the memory.
const maxValue = 64 << 20

// maxRecord is the same for what opening reads, which is no signed copy.
const maxRecord = 16 << 20

// ownLocks makes SQLite's locks belong to its own open file where the system can (Linux): otherwise closing any other descriptor of the
// same file in this process would drop them. Elsewhere the usual locks stay.
var ownLocks = sync.OnceFunc(func() {
	if _, err := sqlite.OFDLocking(true); err != nil && !errors.Is(err, sqlite.ErrOFDLockingUnavailable) {
		panic(err) // a connection was opened before ours
	}
})

// How many KiB of pages a connection keeps: few where it reads, since what is read is held by the plan and pages lie in the system's cache too, and in a transaction
// all but those of the greatest import, so that none has to be written before its end. SQLite's memory is not given back once it was needed, and a page takes twice
// its size of it.
const (
	pagesToRead  = 512
	pagesToWrite = 32_000
)

// connection is the one connection to a file, with its prepared statements.
type connection struct {
	db         *sql.DB
	conn       *sql.Conn
	statements map[string]*sql.Stmt
	files      *files
}

type access struct {
	readOnly    bool
	create      bool
	synchronous string // EXTRA where empty
	medium      string // the system's own where empty
	files       *files // the usual where nil
}

// connect opens a connection. The file must have been looked at before: SQLite may write to it.
func connect(path string, a access) (*connection, error) {
	ownLocks()
	db, err := sql.Open("sqlite", dataSource(filepath.ToSlash(path), a))
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	db.SetMaxOpenConns(1)
	conn, err := db.Conn(background)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("connect to %s: %w", path, err), db.Close())
	}
	c := &connection{db: db, conn: conn, statements: map[string]*sql.Stmt{}, files: cmp.Or(a.files, usual)}
	if err := c.limit(maxValue); err != nil {
		return nil, errors.Join(fmt.Errorf("connect to %s: %w", path, err), c.close())
	}
	return c, nil
}

// limit sets how many bytes a row or a value may have from now on.
func (c *connection) limit(most int) error {
	if _, err := sqlite.Limit(c.conn, codes.SQLITE_LIMIT_LENGTH, most); err != nil {
		return fmt.Errorf("limit values to %d bytes: %w", most, err)
	}
	return nil
}

// dataSource gives the URI of an absolute path with slashes.
func dataSource(path string, a access) string {
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a Windows drive
	}
	query := url.Values{"mode": {"rw"}, "_dqs": {"0"}, "_defensive": {"1"}}
	switch {
	case a.create:
		query.Set("mode", "rwc")
	case a.readOnly:
		query.Set("mode", "ro")
	}
	if a.synchronous == "" {
		a.synchronous = "EXTRA"
	}
	query["_pragma"] = []string{
		fmt.Sprintf("busy_timeout(%d)", busyTimeout), fmt.Sprintf("cache_size(-%d)", pagesToRead), "cell_size_check(ON)", "foreign_keys(ON)", "journal_mode(DELETE)",
		"mmap_size(0)", "synchronous(" + a.synchronous + ")", "trusted_schema(OFF)",
	}
	if a.medium != "" {
		query.Set("vfs", a.medium)
	}
	return "file://" + (&url.URL{Path: path}).EscapedPath() + "?" + query.Encode()
}

func (c *connection) close() error {
	var errs []error
	for _, s := range c.statements {
		errs = append(errs, s.Close())
	}
	return errors.Join(append(errs, c.conn.Close(), c.db.Close())...)
}

// statement gives the prepared statement of a query, which is prepared once.
func (c *connection) statement(query string) (*sql.Stmt, error) {
	if s := c.statements[query]; s != nil {
		return s, nil
	}
	s, err := c.conn.PrepareContext(background, query)
	if err != nil {
		return nil, fmt.Errorf("prepare %q: %w", query, err)
	}
	c.statements[query] = s
	return s, nil
}

// execOne runs a statement that must concern exactly one row.
func (c *connection) execOne(query string, args ...any) error {
	s, err := c.statement(query)
	if err != nil {
		return err
	}
	result, err := s.ExecContext(background, args...)
	if err != nil {
		return fmt.Errorf("%s: %w", query, err)
	}
	if n, err := result.RowsAffected(); err != nil || n != 1 {
		return fmt.Errorf("%s concerned %d rows, not one: %w", query, n, errors.Join(errRows, err))
	}
	return nil
}

var errRows = errors.New("the tables are not what the plan holds")

// run runs SQL that gives nothing back and is not worth preparing.
func (c *connection) run(query string, args ...any) error {
	if _, err := c.conn.ExecContext(background, query, args...); err != nil {
		return fmt.Errorf("%s: %w", firstLine(query), err)
	}
	return nil
}

func firstLine(query string) string {
	line, _, _ := strings.Cut(query, "\n")
	return line
}

// row scans the one row of a query.
func (c *connection) row(query string, args []any, into ...any) error {
	if err := c.conn.QueryRowContext(background, query, args...).Scan(into...); err != nil {
		return fmt.Errorf("%s: %w", query, err)
	}
	return nil
}

// each gives every row of a query to visit, as the driver holds it: the values are to be used before visit returns. It costs a third of
// what database/sql does for each column.
func (c *connection) each(ctx context.Context, query string, args []any, visit func(rows driver.Rows) error) error {
	return c.conn.Raw(func(raw any) error {
		rows, err := raw.(driver.QueryerContext).QueryContext(ctx, query, named(args))
		if err != nil {
			return fmt.Errorf("%s: %w", query, err)
		}
		return errors.Join(visit(&stoppable{rows, ctx}), rows.Close())
	})
}

// stoppable are rows that end with the error of a context: the driver asks it only before the first.
type stoppable struct {
	driver.Rows
	ctx context.Context
}

// Next implements driver.Rows.
func (s *stoppable) Next(values []driver.Value) error {
	if err := s.ctx.Err(); err != nil {
		return err
	}
	return s.Rows.Next(values)
}

// eachOf hands the rows of a query with so many columns on, one by one. The values are those of the row only until the next one.
func (c *connection) eachOf(ctx context.Context, query string, columns int, take func(values []driver.Value) error) error {
	return c.each(ctx, query, nil, func(rows driver.Rows) error {
		values := make([]driver.Value, columns)
		for {
			switch err := rows.Next(values); {
			case errors.Is(err, io.EOF):
				return nil
			case err != nil:
				return err
			}
			if err := take(values); err != nil {
				return err
			}
		}
	})
}

func named(args []any) []driver.NamedValue {
	list := make([]driver.NamedValue, len(args))
	for i, a := range args {
		list[i] = driver.NamedValue{Ordinal: i + 1, Value: a}
	}
	return list
}

// reading runs work in one read transaction, so that everything in it sees the same state.
func (c *connection) reading(work func() error) error {
	if err := c.run("BEGIN"); err != nil {
		return err
	}
	return errors.Join(work(), c.run("ROLLBACK"))
}

// writing runs work in one transaction: all of it is in the file when writing gives nil. After an error nothing of it is, unless the medium
// failed so late that only reading the file again can tell.
func (c *connection) writing(work func() error) error {
	if err := c.run("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	err := c.keepPages(pagesToWrite)
	if err == nil {
		err = work()
	}
	if err == nil {
		err = c.run("COMMIT")
	}
	if err != nil {
		_ = c.run("ROLLBACK") // fails where SQLite has already rolled back, which is as good
	}
	_ = c.keepPages(pagesToRead) // what is written is written
	return err
}

// keepPages sets how many KiB of pages are kept from now on.
func (c *connection) keepPages(kib int) error {
	return c.run(fmt.Sprintf("PRAGMA cache_size = -%d", kib))
}

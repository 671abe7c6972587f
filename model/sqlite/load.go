package sqlite

import (
	"context"
	"database/sql/driver"
	"fmt"

	"golang.org/x/mod/sumdb/tlog"

	"benangmerah/model"
)

// background is the context of work that nothing cancels.
var background = context.Background()

// records reads all tables.
func (c *connection) records() (map[model.Kind][]model.Record, error) {
	all := make(map[model.Kind][]model.Record, len(tables))
	for _, kind := range model.Kinds() {
		t := tables[kind]
		err := c.each(background, selectAll(t), nil, func(rows driver.Rows) (err error) {
			all[kind], err = t.read(rows)
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("read table %s: %w", kind, err)
		}
	}
	return all, nil
}

// log is what opening needs of the journal.
type log struct {
	size    int64
	last    model.Instant
	history model.History
	whole   bool // numbers follow one another and the tree has as many hashes as it should
}

func (c *connection) log() (log, error) {
	l := log{whole: true}
	err := c.eachOf(background, "SELECT seq, CASE merged WHEN '' THEN at ELSE merged ->> '$.at' END, undoes, act FROM journal ORDER BY seq", 4, func(values []driver.Value) error {
		l.add(values)
		return nil
	})
	if err != nil {
		return log{}, err
	}
	var hashes int64
	if err := c.row("SELECT count(*) FROM tree", nil, &hashes); err != nil {
		return log{}, err
	}
	l.whole = l.whole && hashes == tlog.StoredHashCount(l.size)
	return l, nil
}

func (l *log) add(values []driver.Value) {
	seq, _ := values[0].(int64)
	at, _ := values[1].(int64)
	undoes, _ := values[2].(int64)
	act, _ := values[3].(string)
	l.size++
	l.whole = l.whole && seq == l.size
	l.last = model.Instant(at)
	l.history.Add(seq, undoes, act)
}

// check runs quick_check or integrity_check and gives what it complains about.
func (c *connection) check(ctx context.Context, pragma string) ([]string, error) {
	rows, err := c.conn.QueryContext(ctx, "PRAGMA "+pragma)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", pragma, err)
	}
	defer rows.Close()
	var complaints []string
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			return nil, fmt.Errorf("%s: %w", pragma, err)
		}
		if line != "ok" {
			complaints = append(complaints, line)
		}
	}
	return complaints, rows.Err()
}

// put brings changes into the tables.
func (c *connection) put(changes []model.Change) error {
	for _, change := range changes {
		if err := c.putOne(change); err != nil {
			return err
		}
	}
	return nil
}

func (c *connection) putOne(change model.Change) error {
	t := tables[change.Kind()]
	id := int64(change.Key())
	if change.After == nil {
		return c.execOne(deleteRow(t), id)
	}
	var args []any
	for _, field := range t.fieldsOf(change.After) {
		value := bind(field)
		if text, ok := value.(string); ok {
			if err := needText(text); err != nil {
				return err
			}
		}
		args = append(args, value)
	}
	if change.Before == nil {
		return c.execOne(insertRow(t), args...)
	}
	return c.execOne(updateRow(t), append(args[1:], id)...)
}

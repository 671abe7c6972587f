package sqlite

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"benangmerah/model"
)

// schemaOf gives what a file is made of: the SQL of each table and index, and of whatever else there is, by its kind and name.
func (c *connection) schemaOf() (map[string]string, error) {
	parts := map[string]string{}
	err := c.eachOf(background, "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema", 2, func(values []driver.Value) error {
		name, _ := values[0].(string)
		parts[name], _ = values[1].(string)
		return nil
	})
	return parts, err
}

// ownSchema is what a file of a version of this program is made of.
func ownSchema(version int) (map[string]string, error) {
	schemas.Lock()
	defer schemas.Unlock()
	if parts := schemas.of[version]; parts != nil {
		return parts, nil
	}
	parts, err := makeSchema(version)
	if err == nil {
		schemas.of[version] = parts
	}
	return parts, err
}

// schemas are those that were asked for, by their versions.
var schemas = struct {
	sync.Mutex
	of map[int]map[string]string
}{of: map[int]map[string]string{}}

func makeSchema(version int) (parts map[string]string, err error) {
	ownLocks()
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, fmt.Errorf("open a schema of our own: %w", err)
	}
	db.SetMaxOpenConns(1)
	conn, err := db.Conn(background)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open a schema of our own: %w", err), db.Close())
	}
	c := &connection{db: db, conn: conn, statements: map[string]*sql.Stmt{}}
	defer func() { err = errors.Join(err, c.close()) }()
	if err := c.migrate(mustMigrations(embedded)[:version], 0, time.Time{}, ""); err != nil {
		return nil, err
	}
	return c.schemaOf()
}

// needSchema refuses a file that is made of anything else than what the program makes: a trigger or a view put into it could show other figures than those
// that were written, or write others than those that were shown. Of a newer version, which is only read, it refuses what computes.
func (c *connection) needSchema(path string, version int) error {
	got, err := c.schemaOf()
	if err != nil {
		return err
	}
	same := false
	if version > currentVersion {
		same, err = c.plain(got)
	} else {
		var want map[string]string
		want, err = ownSchema(version)
		same = maps.Equal(got, want)
	}
	if err != nil || same {
		return err
	}
	return model.Errorf(model.Damaged, hintBackup, "Susunan berkas %s sudah diubah oleh program lain dan tidak dibuka supaya tidak ada angka yang keliru.", filepath.Base(path))
}

// plain says whether a schema has nothing but tables and indexes, and no column of a table is computed.
func (c *connection) plain(parts map[string]string) (bool, error) {
	for name, script := range parts {
		kind, _, _ := strings.Cut(name, " ")
		if kind != "table" && kind != "index" || strings.HasPrefix(strings.ToUpper(script), "CREATE VIRTUAL") {
			return false, nil
		}
	}
	var computed int
	err := c.row("SELECT count(*) FROM sqlite_schema AS s, pragma_table_xinfo(s.name) AS x WHERE s.type = 'table' AND x.hidden > 0", nil, &computed)
	return computed == 0, err
}

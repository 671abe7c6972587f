package sqlite

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"strings"

	"benangmerah/model"
)

// table is the way between the records of one kind and their rows.
type table interface {
	kind() model.Kind
	columnNames() []string
	// read gives all rows of a result that has the table's columns as records.
	read(rows driver.Rows) ([]model.Record, error)
	// fieldsOf gives pointers to the fields of a record of the kind, one a column.
	fieldsOf(r model.Record) []any
}

type record[T any] interface {
	*T
	model.Record
}

// descriptor says how records of type T lie in a table: its columns, the first of which is the ID, and for each column the field.
type descriptor[T any, P record[T]] struct {
	name    model.Kind
	columns []string
	fields  func(r *T) []any
}

func (d descriptor[T, P]) kind() model.Kind              { return d.name }
func (d descriptor[T, P]) columnNames() []string         { return d.columns }
func (d descriptor[T, P]) fieldsOf(r model.Record) []any { return d.fields(r.(P)) }

// slab is how many records are allocated at once.
const slab = 512

func (d descriptor[T, P]) read(rows driver.Rows) ([]model.Record, error) {
	var (
		scratch T
		fields  = d.fields(&scratch)
		values  = make([]driver.Value, len(fields))
		list    []model.Record
		free    []T
	)
	for {
		switch err := rows.Next(values); {
		case errors.Is(err, io.EOF):
			return list, nil
		case err != nil:
			return nil, err
		}
		for i, f := range fields {
			if err := scan(f, values[i]); err != nil {
				return nil, fmt.Errorf("%s.%s: %w", d.name, d.columns[i], err)
			}
		}
		if len(free) == 0 {
			free = make([]T, slab)
		}
		free[0] = scratch
		list = append(list, P(&free[0]))
		free = free[1:]
	}
}

func selectAll(t table) string {
	return fmt.Sprintf("SELECT %s FROM %s", strings.Join(t.columnNames(), ", "), t.kind())
}

func insertRow(t table) string {
	columns := t.columnNames()
	return fmt.Sprintf("INSERT INTO %s (%s) VALUES (?%s)", t.kind(), strings.Join(columns, ", "), strings.Repeat(", ?", len(columns)-1))
}

// updateRow takes the columns' values in order, the ID last.
func updateRow(t table) string {
	return fmt.Sprintf("UPDATE %s SET %s = ? WHERE id = ?", t.kind(), strings.Join(t.columnNames()[1:], " = ?, "))
}

func deleteRow(t table) string {
	return fmt.Sprintf("DELETE FROM %s WHERE id = ?", t.kind())
}

// Package modeltest builds plans for tests: a small town made by hand, and generated sets of any size.
package modeltest

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"testing"

	"benangmerah/model"
	"benangmerah/model/sample"
)

// Door is the single way of doing an act to a file: a store's, or Memory's.
type Door func(model.Act, model.Context) (*model.Entry, error)

// Memory is a file without a disk: a plan and its journal.
type Memory struct {
	Plan    *model.Plan
	Entries []*model.Entry
}

// NewMemory gives an empty file.
func NewMemory() *Memory { return &Memory{Plan: model.NewPlan()} }

// Do does an act as a store would: its changes, applied to the plan, are the next entry. An empty seed is made from the entry's number, so
// that the same acts always give the same entries.
func (m *Memory) Do(act model.Act, c model.Context) (*model.Entry, error) {
	c.Seq = int64(len(m.Entries)) + 1
	if c.Seed == "" {
		c.Seed = "memory-" + strconv.FormatInt(c.Seq, 10)
	}
	changes, err := model.Intend(act, m.Plan, c)
	if err != nil {
		return nil, err
	}
	if err := m.Plan.Apply(changes); err != nil {
		return nil, err
	}
	entry := model.NewEntry(c.Seq, act, c, changes)
	m.Entries = append(m.Entries, entry)
	return entry, nil
}

// NewestFirst gives the entries after number seq as Rewind wants them.
func (m *Memory) NewestFirst(seq int64) []*model.Entry {
	list := make([]*model.Entry, 0, int64(len(m.Entries))-seq)
	for i := int64(len(m.Entries)); i > seq; i-- {
		list = append(list, m.Entries[i-1])
	}
	return list
}

// Do does an act to a plan, as entry number c.Seq, and ends the test where it is refused. An empty seed is drawn.
func Do(t testing.TB, p *model.Plan, act model.Act, c model.Context) *model.Entry {
	t.Helper()
	if c.Seed == "" {
		c.Seed = model.NewSeed()
	}
	changes, err := model.Intend(act, p, c)
	if err != nil {
		t.Fatalf("%s: %v", act.Name(), err)
	}
	if err := p.Apply(changes); err != nil {
		t.Fatalf("%s: %v", act.Name(), err)
	}
	return model.NewEntry(c.Seq, act, c, changes)
}

// Contoh is the file of Kota Contoh, the sample.
func Contoh(t testing.TB) *Memory {
	t.Helper()
	m := NewMemory()
	if err := sample.Play(m.Do); err != nil {
		t.Fatal(err)
	}
	return m
}

// Newest is the record that was given its ID last, of those that a table holds. Tables go over their records in no order, so a test that wants one of many asks for this one. The test ends where there is none.
func Newest[R model.Record](t testing.TB, records iter.Seq[R]) R {
	t.Helper()
	list := slices.Collect(records)
	if len(list) == 0 {
		t.Fatal("the file has no such record")
	}
	return slices.MaxFunc(list, func(a, b R) int { return cmp.Compare(a.Key(), b.Key()) })
}

package frame

import (
	"slices"
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/model"
)

// Side is the column at the left of a page: what its lists can be about, of which one is looked at.
type Side[T any] struct {
	List []T // what is in it

	frame *Frame
	grid  *parts.Grid
	id    func(T) model.ID
	cell  func(T) parts.Cell
	now   func() model.ID
	look  func(model.ID)
	moves bool // the cursor is put where the page looks, which is no choice of a person
}

// NewSide makes an empty column under a title. id tells its rows apart, cell shows one, now is the one that is looked at, and look looks at another.
func NewSide[T any](f *Frame, title string, id func(T) model.ID, cell func(T) parts.Cell, now func() model.ID, look func(model.ID)) *Side[T] {
	s := &Side[T]{frame: f, id: id, cell: cell, now: now, look: look}
	s.grid = parts.NewGrid(s, parts.Column{Title: title, Min: 150, Weight: 1, Wrap: true})
	s.grid.OnMove = func(row, _ int) { s.moved(row) }
	s.grid.OnOpen = func(int, int) { f.FocusWork() }
	return s
}

// Grid gives the column.
func (s *Side[T]) Grid() *parts.Grid { return s.grid }

// Set fills the column and puts the cursor on what is looked at.
func (s *Side[T]) Set(rows []T) {
	s.List = rows
	s.Follow()
}

// Find gives the row of an identity, the first where there is no such one.
func (s *Side[T]) Find(id model.ID) int {
	return max(slices.IndexFunc(s.List, func(t T) bool { return s.id(t) == id }), 0)
}

// Follow puts the cursor on what is looked at.
func (s *Side[T]) Follow() {
	s.grid.Refresh()
	if at, _ := s.grid.Cursor(); at != s.Find(s.now()) && len(s.List) > 0 {
		s.moves = true
		s.grid.MoveTo(s.Find(s.now()), 0)
		s.moves = false
	}
}

// Look looks at another one. While something is being typed in a list, the page stays where it is.
func (s *Side[T]) Look(id model.ID) {
	if id != s.now() && !s.frame.StillTyping() {
		s.look(id)
	}
	s.Follow()
}

// Step looks at the one some rows further down.
func (s *Side[T]) Step(by int) {
	if to := s.Find(s.now()) + by; to >= 0 && to < len(s.List) {
		s.Look(s.id(s.List[to]))
	}
}

func (s *Side[T]) moved(row int) {
	if !s.moves && row >= 0 && row < len(s.List) {
		s.Look(s.id(s.List[row]))
	}
}

// Rows implements parts.Data.
func (s *Side[T]) Rows() int { return len(s.List) }

// Row implements parts.Data.
func (s *Side[T]) Row(row int) parts.Row {
	id := s.id(s.List[row])
	return parts.Row{Key: KeyOf(id), Tinted: id == s.now()}
}

// Cell implements parts.Data.
func (s *Side[T]) Cell(row, _ int) parts.Cell {
	c := s.cell(s.List[row])
	c.Bold = s.id(s.List[row]) == s.now()
	return c
}

// KeyOf tells rows of a list apart by what they show.
func KeyOf(id model.ID) string { return strconv.FormatInt(int64(id), 10) }

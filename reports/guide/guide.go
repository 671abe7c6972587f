// Package guide is the guide for people who use the program: chapters and sections that are written once, in Markdown under assets/guide, and shown by the
// window and as a PDF alike. Beside what Markdown has, [[Ctrl+K]] is a key, and a block of code named "keys" stands for the table of keys of an area of the
// window. Text in bold is what can be read on the screen.
package guide

import (
	"fmt"
	"slices"
	"sync"

	"benangmerah/assets"
)

// Guide is the whole guide.
type Guide struct{ Chapters []Chapter }

// Chapter is a chapter. Its first section is what stands before the others and has its title.
type Chapter struct {
	Number   int
	Title    string
	Sections []Section
}

// Section is a part of a chapter. Number is 0 for what stands before the others. ID is what links lead to.
type Section struct {
	ID, Title       string
	Chapter, Number int
	Blocks          []Block
}

// Label is the number of the section as it is cited: "5.3", "5" for what stands before the others.
func (s *Section) Label() string {
	if s.Number == 0 {
		return fmt.Sprint(s.Chapter)
	}
	return fmt.Sprintf("%d.%d", s.Chapter, s.Number)
}

// Heading is the label with the title.
func (s *Section) Heading() string { return s.Label() + "  " + s.Title }

// Block is one of Text, List, Table, Figure, Code and Keys.
type Block interface{ words() []Run }

// RunKind says what a run of text is.
type RunKind uint8

// Plain text; Strong is what can be read on the screen; Stress is to be stressed; Key is a key; Literal is what is typed or a name of a file; Reference leads
// to a section.
const (
	Plain RunKind = iota
	Strong
	Stress
	Key
	Literal
	Reference
)

// Run is a stretch of text of one kind. Target is the ID of the section that a Reference leads to.
type Run struct {
	Kind   RunKind
	Text   string
	Target string
}

// Text is a paragraph. A Note is to be noticed; a Minor is a heading inside a section.
type Text struct {
	Runs        []Run
	Note, Minor bool
}

// List is steps with numbers, or points.
type List struct {
	Ordered bool
	Items   [][]Run
}

// Table is a table with a head. A Reference in it stands for the label of the section.
type Table struct {
	Head []string
	Rows [][][]Run
}

// Figure is a picture of the program: Name is that of its file under assets/guide/pictures. Number counts through the guide. A Small one is printed in half the
// size: what stands in it is large.
type Figure struct {
	Name, Caption string
	Number        int
	Small         bool
}

// Code is lines to be typed into a terminal.
type Code struct{ Lines []string }

// Keys is the table of the keys of an area.
type Keys struct{ Area string }

func (b Text) words() []Run   { return b.Runs }
func (b Figure) words() []Run { return []Run{{Text: b.Caption}} }
func (b Keys) words() []Run   { return nil }

func (b List) words() []Run { return spaced(b.Items) }

func (b Table) words() (list []Run) {
	for _, head := range b.Head {
		list = append(list, Run{Text: head + " "})
	}
	return append(list, spaced(slices.Concat(b.Rows...))...)
}

// spaced puts texts behind one another, with a blank between them.
func spaced(texts [][]Run) (list []Run) {
	for _, t := range texts {
		list = append(append(list, t...), Run{Text: " "})
	}
	return list
}

func (b Code) words() (list []Run) {
	for _, line := range b.Lines {
		list = append(list, Run{Kind: Literal, Text: line})
	}
	return list
}

// Words gives every run of the section, for searching and for tests.
func (s *Section) Words() (list []Run) {
	for _, b := range s.Blocks {
		list = append(list, b.words()...)
	}
	return list
}

// Sections gives all sections in their order.
func (g *Guide) Sections() (list []*Section) {
	for i := range g.Chapters {
		for j := range g.Chapters[i].Sections {
			list = append(list, &g.Chapters[i].Sections[j])
		}
	}
	return list
}

// Find gives the section of an ID, nil for none.
func (g *Guide) Find(id string) *Section {
	for _, s := range g.Sections() {
		if s.ID == id {
			return s
		}
	}
	return nil
}

// Open gives the guide, read at the first call. It panics where the guide cannot be read: then the program was built wrongly.
var Open = sync.OnceValue(func() *Guide {
	g, err := Read(assets.Guide, "guide/id")
	if err != nil {
		panic(fmt.Sprintf("guide: %v", err))
	}
	return g
})

// Picture gives the PNG of a figure.
func (f Figure) Picture() ([]byte, error) { return assets.Guide.ReadFile("guide/pictures/" + f.Name) }

package pdfread

import (
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

const (
	maxText  = 16 * mib // of one page
	maxForms = 8        // forms inside of each other
	maxSaved = 256      // fonts that are put by
	leastRun = 64       // what a form counts for, in bytes of content
)

// painted collects the text of a page as its operators paint it (ISO 32000-1, 9.4).
type painted struct {
	file  *File
	left  int // bytes of content that may still be run
	forms map[int][]byte
	text  strings.Builder
	fresh bool // the next text stands at another place

	font  *font
	saved []*font
}

// run goes through a content stream. It stops with errUnpacked where there is too much.
func (p *painted) run(content []byte, resources types.Dict, depth int) error {
	if p.left -= len(content) + leastRun; p.left < 0 || depth > maxForms {
		return errUnpacked
	}
	w := words{data: content}
	var name string
	var shown [][]byte
	for {
		kind, word := w.next()
		switch kind {
		case end:
			return nil
		case nameWord:
			name = string(word)
		case stringWord:
			shown = append(shown, word)
		case operator:
			if string(word) == "ID" {
				w.skipImage()
			} else if err := p.operate(string(word), name, shown, resources, depth); err != nil {
				return err
			}
			name, shown = "", shown[:0]
		}
	}
}

func (p *painted) operate(operator, name string, shown [][]byte, resources types.Dict, depth int) error {
	switch operator {
	case "q":
		if len(p.saved) < maxSaved {
			p.saved = append(p.saved, p.font)
		}
	case "Q":
		if n := len(p.saved); n > 0 {
			p.font, p.saved = p.saved[n-1], p.saved[:n-1]
		}
	case "BT", "Td", "TD", "Tm", "T*":
		p.fresh = true
	case "Tf":
		p.font = p.file.font(p.file.dict(resources["Font"])[name])
	case "'", "\"":
		p.fresh = true
		return p.show(shown)
	case "Tj", "TJ":
		return p.show(shown)
	case "Do":
		return p.form(p.file.dict(resources["XObject"])[name], resources, depth)
	}
	return nil
}

func (p *painted) show(shown [][]byte) error {
	for _, codes := range shown {
		for len(codes) > 0 {
			var letters string
			letters, codes = p.font.next(codes)
			if p.fresh && p.text.Len() > 0 {
				p.text.WriteByte('\n')
			}
			p.fresh = false
			if p.text.WriteString(letters); p.text.Len() > maxText {
				return errUnpacked
			}
		}
	}
	return nil
}

// form paints what is kept to be painted several times; a picture says nothing.
func (p *painted) form(o types.Object, resources types.Dict, depth int) error {
	d := p.file.dict(o)
	if p.file.name(d["Subtype"]) != "Form" {
		return nil
	}
	content, err := p.unpacked(o)
	if err != nil {
		return err
	}
	if own := p.file.dict(d["Resources"]); own != nil {
		resources = own
	}
	font, saved := p.font, p.saved
	p.saved, p.fresh = nil, true
	err = p.run(content, resources, depth+1)
	p.font, p.saved, p.fresh = font, saved, true
	return err
}

// unpacked gives the content of a form, which is unpacked once a page.
func (p *painted) unpacked(o types.Object) ([]byte, error) {
	if content, known := p.forms[number(o)]; known {
		return content, nil
	}
	content, _, err := p.file.stream(o)
	if err != nil {
		return nil, err
	}
	if p.left -= len(content); p.left < 0 {
		return nil, errUnpacked
	}
	p.forms[number(o)] = content
	return content, nil
}

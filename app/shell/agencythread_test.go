package shell

import (
	"fmt"
	"slices"
	"testing"

	"benangmerah/app/pages/threads"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// named gives an agency of the sample by its short name.
func (w *window) named(short string) *model.Agency {
	w.t.Helper()
	list := w.s.Plan().Agencies.Of(0)
	i := slices.IndexFunc(list, func(a *model.Agency) bool { return a.Short == short })
	if i < 0 {
		w.t.Fatalf("no agency %s", short)
	}
	return list[i]
}

// leadsToAgency presses the key of the thread, and holds that it opens the threads of an agency, nil for all of them, in a year, with the cursor on the first.
func (w *window) leadsToAgency(a *model.Agency, year int) {
	w.t.Helper()
	w.s.hush()
	w.Press("Ctrl+Shift+H")
	w.uncovered()
	page := w.s.pages[areaThreads].page.(*threads.Page)
	w.at(areaThreads, 0, 0)
	if page.YearInView() != year {
		w.t.Errorf("the year in view is %d, not %d", page.YearInView(), year)
	}
	line := w.s.Plan().Lines.Get(page.LineInView())
	if line == nil {
		w.t.Fatalf("no thread is under the cursor; the window reads %q", w.Texts())
	}
	w.Press("Alt+Left") // the column at the left says which agency is looked at
	of, many := page.AgencyInView()
	switch {
	case !many:
		w.t.Error("the keys did not come to the column")
	case a == nil && of != 0:
		w.t.Errorf("leads to agency %d, not to all", of)
	case a != nil && (of != a.ID || line.Agency != a.ID):
		w.t.Errorf("leads to agency %d, line of %d, not to %s", of, line.Agency, a.Label())
	}
	if a != nil {
		w.reads(a.Name)
	}
}

// One key leads from every row that is an agency to the threads of that agency, and from a sum over all to all of them.
func TestTheKeyOfTheThreadWorksOnRowsOfAgencies(t *testing.T) {
	const plan = 2027
	for name, at := range map[string]struct {
		area  int
		first func(*window)
		keys  []string
		typed string // after the keys
		then  []string
		to    string // the short name of an agency, "" for all
		year  int
	}{
		"home":                    {areaHome, nil, nil, "", nil, "", plan},
		"sum of a programme page": {areaProgramme, nil, []string{"Alt+3", "Ctrl+PageDown", "Ctrl+End"}, "", nil, "Disperindag", plan},
		"list of agencies":        {areaProgramme, nil, []string{"Ctrl+G", "Home", "Down", "Down"}, "", nil, "DPMPTSP", plan},
		"agency that is found":    {areaProgramme, nil, []string{"Ctrl+F"}, "dpmptsp", []string{"Down"}, "DPMPTSP", plan},
		"totals of a file":        {areaIncoming, bringsRekap, []string{"7", "Down", "Ctrl+Home"}, "", nil, "Dinkop UM", plan},
		"sum of a session":        {areaSession, toTurnOf("Disperindag"), []string{"Ctrl+End"}, "", nil, "Disperindag", plan},
		"total of a comparison":   {areaComparison, nil, []string{"Ctrl+Home"}, "", nil, "", plan},
		"row of a comparison":     {areaComparison, nil, []string{"Ctrl+F"}, "dpmptsp", []string{"Alt+Down", "Ctrl+End"}, "DPMPTSP", plan},
		"total of one agency":     {areaComparison, nil, []string{"Ctrl+F"}, "dpmptsp", []string{"Alt+Down", "Ctrl+End", "Enter", "Ctrl+Home"}, "DPMPTSP", plan},
		"column of follow-up":     {areaFollowUp, nil, []string{"Alt+1", "Alt+Left", "Ctrl+Home", "Down", "Down"}, "", nil, "Disperindag", plan},
		"all of follow-up":        {areaFollowUp, nil, []string{"Alt+1", "Alt+Left", "Ctrl+Home"}, "", nil, "", plan},
		"realisation":             {areaFollowUp, nil, []string{"Alt+4", "Ctrl+F"}, "dpmptsp", []string{"Esc"}, "DPMPTSP", plan},
		"realisation of a year":   {areaFollowUp, (*window).lastYear, []string{"Alt+4", "Ctrl+Home"}, "", nil, "Dinkop UM", plan - 1},
		"sum of the breaks":       {areaThreads, nil, []string{"Alt+2", "Ctrl+Home"}, "", nil, "", plan},
		"agency of the breaks":    {areaThreads, nil, []string{"Alt+2", "Ctrl+Home", "Down", "Down"}, "", nil, "Disperindag", plan},
		"agencies of settings":    {areaSettings, toSection(2), []string{"Ctrl+Home", "Down", "Down"}, "", nil, "DPMPTSP", plan},
		"ceilings of settings":    {areaSettings, toSection(3), []string{"Ctrl+Home", "Down"}, "", nil, "Disperindag", plan},
		"sum of the ceilings":     {areaSettings, toSection(3), []string{"Ctrl+End"}, "", nil, "", plan},
		"next year's ceilings":    {areaSettings, toSection(3), []string{"Alt+Right", "Ctrl+Home"}, "", nil, "Dinkop UM", plan},
		"agency of the finder":    {areaHome, nil, []string{"Ctrl+K"}, "dinas penanaman modal", nil, "DPMPTSP", plan},
	} {
		t.Run(name, func(t *testing.T) {
			w := startSample(t)
			if at.first != nil {
				at.first(w)
			}
			w.s.goTo(at.area)
			w.Press(at.keys...)
			if at.typed != "" {
				w.Type(at.typed)
			}
			w.Press(at.then...)
			var agency *model.Agency
			if at.to != "" {
				agency = w.named(at.to)
			}
			w.leadsToAgency(agency, at.year)
		})
	}
}

// toTurnOf looks at the turn of an agency in the session.
func toTurnOf(short string) func(*window) {
	return func(w *window) { w.s.OpenSession(w.named(short).ID) }
}

// toSection opens a section of the settings.
func toSection(section int) func(*window) {
	return func(w *window) { w.s.openSettings(section) }
}

// In the agenda the key leads to the threads of the agency whose turn the cursor is on, and says of another part that it is no agency's.
func TestTheKeyOfTheThreadWorksInTheAgenda(t *testing.T) {
	w := startSample(t)
	for range 2 {
		w.command(text.CommandLanguage)
		agencies, others := 0, 0
		for step := range 4 {
			w.s.goTo(areaSession)
			w.toAgenda(step)
			if of := w.s.subjectInView(); of.Many {
				agencies++
				w.leadsToAgency(w.s.Plan().Agencies.Get(of.Agency), 2027)
				continue
			}
			others++
			w.s.hush()
			w.Press("Ctrl+Shift+H")
			w.tells(sayIn(w, text.ThreadOfTurn))
			if w.s.current != areaSession {
				t.Errorf("a part that is no agency's leads to page %d", w.s.current)
			}
		}
		if agencies == 0 || others == 0 {
			t.Errorf("%d turns of agencies, %d others", agencies, others)
		}
	}
}

// toAgenda brings the keys to the agenda of the session, and down to a part of it.
func (w *window) toAgenda(part int) {
	w.t.Helper()
	for range 40 {
		if fmt.Sprintf("%T", w.Canvas().Focused()) == "*parts.threadBody" {
			w.Press("Home")
			for range part {
				w.Press("Down")
			}
			return
		}
		w.Press("Shift+Tab")
	}
	w.t.Fatalf("the keys do not come to the agenda; they are at %T", w.Canvas().Focused())
}

// sayIn is a sentence in the language that is switched on.
func sayIn(w *window, s text.Sentence) string {
	if w.s.Language() == locale.English {
		return s.EN
	}
	return s.ID
}

// What has no thread says why, in both languages.
func TestRowsWithoutAThreadSayWhy(t *testing.T) {
	for name, at := range map[string]struct {
		area  int
		keys  []string
		again []string // in the other language
		says  text.Sentence
	}{
		"a new row":             {areaProgramme, []string{"Alt+P"}, []string{"Alt+P"}, text.ThreadOfDraft},
		"a mission":             {areaComparison, []string{"F5", "F5", "F5", "F5", "Ctrl+End"}, nil, text.ThreadOfMany},
		"officials of the city": {areaSettings, []string{"Ctrl+PageDown"}, nil, text.ThreadNone},
	} {
		t.Run(name, func(t *testing.T) {
			w := startSample(t)
			w.s.goTo(at.area)
			w.Press(at.keys...)
			for range 2 {
				w.s.hush()
				w.Press("Ctrl+Shift+H")
				w.uncovered()
				w.tells(sayIn(w, at.says))
				if w.s.current != at.area {
					t.Errorf("leads to page %d", w.s.current)
				}
				w.command(text.CommandLanguage)
				w.Press(at.again...)
			}
		})
	}
}

package reports_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/scene"
)

// written writes a paper and gives the path of the PDF.
func written(t testing.TB, plan *model.Plan, r reports.Request) string {
	t.Helper()
	var out bytes.Buffer
	if _, err := r.Write(t.Context(), &out, plan, nil); err != nil {
		t.Fatalf("%s: %v", r.Kind, err)
	}
	return save(t, out.Bytes())
}

const amountAt = `(\(?[\d.]+(?:,\d\d)?\)?|–)`

var (
	// sumLine is the line of a sum as it is read from the paper: its name and three amounts.
	sumLine = regexp.MustCompile(`^\s*(Jumlah \S.*?|JUMLAH SELURUHNYA)\s+` + amountAt + `\s+` + amountAt + `\s+` + amountAt + `(?:\s|$)`)
	// codeLine is the first line of a row of annex II: its code and three amounts.
	codeLine = regexp.MustCompile(`^\s*(\d[\d.]+\d)\s.*\s` + amountAt + `\s+` + amountAt + `\s+` + amountAt + `(?:\s{2,}.*|\s\S.*|)$`)
)

// readSums reads the sums of annex II back from a PDF, by their names, and the amounts of its lines by their codes.
func readSums(t testing.TB, path string) (named, lines map[string]sums) {
	t.Helper()
	named, lines = map[string]sums{}, map[string]sums{}
	inAnnex := false
	for _, line := range strings.Split(run(t, "pdftotext", "-layout", path, "-"), "\n") {
		line = strings.TrimLeft(line, "\f")
		if strings.Contains(line, "LAMPIRAN II ") || strings.Contains(line, "LAMPIRAN III ") {
			inAnnex = strings.Contains(line, "LAMPIRAN II ")
		}
		if !inAnnex {
			continue
		}
		if m := sumLine.FindStringSubmatch(line); m != nil {
			named[squeezed(m[1])] = threeOf(t, m[2:])
		} else if m := codeLine.FindStringSubmatch(line); m != nil {
			lines[m[1]] = threeOf(t, m[2:])
		}
	}
	return named, lines
}

func threeOf(t testing.TB, texts []string) sums {
	t.Helper()
	var list [3]model.Money
	for i, text := range texts {
		if text == "–" {
			continue
		}
		m, _, err := locale.ParseMoney(text, locale.Indonesian)
		if err != nil {
			t.Fatal(err)
		}
		list[i] = m
	}
	return sums{list[0], list[1], list[2]}
}

// What is added up on paper is what the file adds up to, agency by agency, line by line and over all: read from the PDF as a person reads it.
func TestSumsOnPaperAreThoseOfTheFile(t *testing.T) {
	for name, plan := range map[string]*model.Plan{"the sample": modeltest.Contoh(t).Plan, "figures with sen": held(t).Plan, "the fullest meeting": worst(false)} {
		t.Run(name, func(t *testing.T) {
			named, lines := readSums(t, written(t, plan, reports.Options{}.For(reports.KindMinutes)))
			var all sums
			agencies := 0
			for _, a := range plan.Agreements(plan.CurrentMeeting()) {
				if len(a.Agreed) == 0 {
					continue
				}
				agencies++
				want, leaves := sums{a.Before.Amount, a.After.Amount, a.After.Amount - a.Before.Amount}, sums{}
				for _, l := range a.Agreed {
					own := sums{l.Before.Amount, l.After.Amount, l.After.Amount - l.Before.Amount}
					got, read := lines[l.Line.Code]
					if got != own || !read {
						t.Errorf("%s: read %v (%v), the file has %v", l.Line.Code, got, read, own)
					}
					if l.Leaf {
						leaves = leaves.plus(got)
					}
				}
				if got := named[squeezed("Jumlah "+a.Agency.Name)]; got != want || got != leaves {
					t.Errorf("%s: read %v, the file has %v, the lines on paper add up to %v", a.Agency.Name, got, want, leaves)
				}
				all = all.plus(want)
			}
			if got := named[squeezed("JUMLAH SELURUHNYA")]; got != all || agencies == 0 || len(named) != agencies+1 {
				t.Errorf("all: read %v, the file has %v; %d sums of %d agencies", got, all, len(named), agencies)
			}
		})
	}
}

// Everything that the file of the sample says of its meeting can be read in the papers, as it is extracted from the PDFs.
func TestEverythingOfTheFileIsInThePapers(t *testing.T) {
	for name, plan := range map[string]*model.Plan{"the sample": modeltest.Contoh(t).Plan, "a city": held(t).Plan} {
		t.Run(name, func(t *testing.T) {
			var read strings.Builder
			for _, kind := range reports.Offered(plan) {
				r := reports.Options{}.For(kind)
				if kind != reports.KindExtract {
					read.WriteString(squeezed(run(t, "pdftotext", "-raw", written(t, plan, r), "-")))
					continue
				}
				for _, a := range plan.Agencies.Of(0) {
					r.Agency = a.ID
					read.WriteString(squeezed(run(t, "pdftotext", "-raw", written(t, plan, r), "-")))
				}
			}
			all := strings.ReplaceAll(read.String(), "RANCANGAN", "")
			count := 0
			for _, want := range saidInTheFile(plan) {
				if want = squeezed(scene.Clean(scene.Sans, want)); want != "" {
					count++
					if !strings.Contains(all, want) {
						t.Errorf("in no paper: %q", want)
					}
				}
			}
			if count < 40 {
				t.Errorf("only %d texts were looked for", count)
			}
		})
	}
}

// saidInTheFile are the texts of a file that its papers must hold.
func saidInTheFile(plan *model.Plan) (list []string) {
	m := plan.CurrentMeeting()
	for a := range plan.Agencies.All() {
		list = append(list, a.Name)
	}
	for _, a := range plan.Agreements(m) {
		for _, l := range a.Agreed {
			list = append(list, l.Line.Code, l.Line.Name)
			for _, i := range plan.Indicators.Of(l.Line.ID) {
				list = append(list, i.Text)
			}
		}
		for _, l := range a.Open {
			if l.Line != nil {
				list = append(list, l.Line.Code, l.Line.Name)
			}
		}
	}
	for d := range plan.Decisions.All() {
		list = append(list, d.Reason)
	}
	for d := range plan.Directives.All() {
		if !saidElsewhere(plan, d.Said) {
			list = append(list, d.Text, d.Owner, locale.FormatDate(d.Due, locale.Indonesian))
		}
	}
	for c := range plan.Claims.All() {
		list = append(list, c.Text, c.Value, c.Source)
	}
	for n := range plan.Notes.All() {
		if !saidElsewhere(plan, n.Said) {
			list = append(list, n.Text)
		}
	}
	for x := range plan.Corrections.All() {
		list = append(list, plan.Lines.Get(x.Line).Code, x.OldText, x.NewText, x.Reason, x.Speaker)
		if x.Field == model.FieldBudget {
			list = append(list, locale.FormatTable(x.OldAmount, locale.Indonesian, 0), locale.FormatTable(x.NewAmount, locale.Indonesian, 0))
		}
	}
	for p := range plan.Participants.All() {
		if p.Presence != model.Absent {
			list = append(list, p.Office)
		}
	}
	return list
}

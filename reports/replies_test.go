package reports_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// proposing is the sample with its two intakes, the earlier one first.
func proposing(t testing.TB) (*model.Plan, []*model.Intake) {
	t.Helper()
	m := modeltest.Contoh(t)
	return m.Plan, m.Plan.Intakes.Of(0)
}

func lettersOf(t testing.TB, p *model.Plan, intake model.ID, actors ...model.ID) *reports.Letters {
	t.Helper()
	letters, err := reports.Replies(p, intake, actors, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return letters
}

// answersIn gives the rows of the tables of a paper, by number of the proposal.
func answersIn(t testing.TB, doc paper.Document) map[string][]string {
	t.Helper()
	rows := map[string][]string{}
	for _, s := range doc.Sections {
		for _, b := range s.Blocks {
			table, ok := b.(paper.Table)
			if !ok {
				continue
			}
			for _, row := range table.Rows {
				var texts []string
				for _, c := range row.Cells {
					texts = append(texts, c.Text)
				}
				if rows[texts[0]] != nil {
					t.Errorf("proposal %s is answered twice", texts[0])
				}
				rows[texts[0]] = texts
			}
		}
	}
	return rows
}

func TestEveryProposalIsAnsweredInOneLetter(t *testing.T) {
	p, intakes := proposing(t)
	for _, in := range intakes {
		letters := lettersOf(t, p, in.ID)
		doc := letters.Document()
		rows := answersIn(t, doc)
		if len(rows) != len(p.Submissions.Of(in.ID)) || len(doc.Sections) != letters.Len() {
			t.Errorf("%s: %d answers, %d letters of %d", in.Label(), len(rows), len(doc.Sections), letters.Len())
		}
		if draft := doc.Draft != ""; draft != (in.Concluded == 0) {
			t.Errorf("%s: draft %t", in.Label(), draft)
		}
		for n := range letters.Len() {
			for number := range answersIn(t, letters.Letter(n)) {
				for _, s := range p.Submissions.Of(in.ID) {
					if fmt.Sprint(s.Number) == number && s.Actor != letters.Actor(n).ID {
						t.Errorf("%s is told of number %s, which is not its own", letters.Actor(n).Name, number)
					}
				}
			}
		}
	}
}

func TestLettersTellTheAnswer(t *testing.T) {
	p, intakes := proposing(t)
	before, now := answersIn(t, lettersOf(t, p, intakes[0].ID).Document()), answersIn(t, lettersOf(t, p, intakes[1].ID).Document())
	for _, c := range []struct {
		row          []string
		state, means string
	}{
		{before["1"], "Ditangguhkan", "Menunggu pagu tahun berikutnya. Diteruskan ke penjaringan UMKM naik kelas tahun 2027."},
		{before["15"], "Ditolak", "Sudah dibantu dari program provinsi."},
		{before["7"], "Diterima", "Biaya Rp3.000.000,00. Dilaksanakan tahun 2026. Pelaksana Dinas Perindustrian dan Perdagangan."},
		{now["8"], "Diterima", "Digabung dengan usulan nomor 7. Biaya Rp"},
		{now["14"], "Diterima", "Pelaksana Dinas Koperasi dan Usaha Mikro. Melalui 2.17.06.2.01.0009 Pemberdayaan Koperasi"},
		{now["49"], "Diterima", "Dilaksanakan tahun 2027."},
		{now["10"], "Ditolak", "Di luar tema penjaringan."},
		{now["11"], "Masih dibahas", ""},
		{now["12"], "Belum dijawab", ""},
	} {
		if len(c.row) != 5 || c.row[3] != c.state || !strings.Contains(c.row[4], c.means) {
			t.Errorf("%q, want %s: %s", c.row, c.state, c.means)
		}
	}
	text := fmt.Sprintf("%v", lettersOf(t, p, intakes[0].ID).Letter(0).Sections)
	for _, said := range []string{"Yth. Kelompok Anyaman Cempaka", "di Kelurahan Cempaka, Kecamatan Contoh Timur", "Kota Contoh, 14 Januari 2027", "a.n. Wali Kota Contoh", "SEKRETARIS DAERAH"} {
		if !strings.Contains(text, said) {
			t.Errorf("the letter does not say %q", said)
		}
	}
}

func TestLettersOfSomeActorsAndNone(t *testing.T) {
	p, intakes := proposing(t)
	one := p.Submissions.Of(intakes[1].ID)[0].Actor
	if letters := lettersOf(t, p, intakes[1].ID, one); letters.Len() != 1 || letters.Actor(0).ID != one {
		t.Errorf("%d letters", letters.Len())
	}
	for what, c := range map[string]struct {
		intake model.ID
		actors []model.ID
	}{"no intake": {99, nil}, "nobody": {intakes[1].ID, []model.ID{99}}} {
		if _, err := reports.Replies(p, c.intake, c.actors, reports.Options{}); model.CodeOf(err) != model.NotFound && model.CodeOf(err) != model.Conflict {
			t.Errorf("%s: %v", what, err)
		}
	}
	letters := lettersOf(t, p, intakes[0].ID)
	var first, second bytes.Buffer
	if _, err := letters.Write(t.Context(), &first, nil); err != nil {
		t.Fatal(err)
	}
	if pages, err := letters.Write(t.Context(), &second, nil); err != nil || pages < letters.Len() || !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Errorf("%d pages, the same twice: %t, %v", pages, bytes.Equal(first.Bytes(), second.Bytes()), err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := letters.Write(ctx, io.Discard, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// BenchmarkReplies writes the letters of 8,582 actors as one PDF.
func BenchmarkReplies(b *testing.B) {
	w := modeltest.Small(b)
	intake := w.Act(model.SetIntake{Intake: model.Intake{Theme: "Usaha mikro naik kelas", Year: 2027}}).Changes[0].Key()
	list := make([]model.NewSubmission, 8_582)
	for i := range list {
		list[i] = model.NewSubmission{
			Who:  model.Actor{Name: fmt.Sprintf("Kelompok Usaha Nomor %d", i), District: fmt.Sprint("Kecamatan ", i%6), Village: fmt.Sprint("Kelurahan ", i%60)},
			Help: model.UsualHelp[i%8], Text: fmt.Sprintf("Peralatan produksi untuk perluasan usaha tahap %d di sentra industri kecil", i), Quantity: "2", Unit: "unit",
			Amount: model.Money(i+1) * 10_000 * model.Rupiah,
		}
	}
	w.Act(model.AddSubmissions{Intake: intake, List: list})
	letters := lettersOf(b, w.Plan, intake)
	b.ResetTimer()
	for b.Loop() {
		if pages, err := letters.Write(b.Context(), io.Discard, nil); err != nil || pages != 8_582 {
			b.Fatalf("%d pages: %v", pages, err)
		}
	}
}

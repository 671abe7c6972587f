package model_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestWhatIsSaidKeepsItsCircumstances(t *testing.T) {
	w := modeltest.Small(t)
	c := model.Context{At: 1_800_000_000_000, Slot: w.Slot, Agency: w.Agency, Speaker: "Wali Kota", Elapsed: 61, Reason: "r"}
	said := model.Said{Slot: w.Slot, Agency: w.Agency, Speaker: "Wali Kota", At: c.At}
	entry := w.ActIn(model.TakeNote{Text: "  hadir  "}, c)
	if entry.Slot != w.Slot || entry.Agency != w.Agency || entry.Speaker != "Wali Kota" || entry.Elapsed != 61 || entry.Reason != "r" {
		t.Errorf("entry %+v", entry)
	}
	w.ActIn(model.GiveDirective{Text: " belajar ", Owner: " Kepala Dinas ", Due: "2027-01-31", Line: w.Sub, Indicator: w.Output}, c)
	w.ActIn(model.RecordClaim{Text: "90 % selesai", Value: " 90 % ", Indicator: w.Output}, c)
	note, directive, claim := w.Plan.Notes.Of(w.Agency)[0], w.Plan.Directives.Of(w.Agency)[0], w.Plan.Claims.Of(w.Agency)[0]
	if want := (model.Note{ID: note.ID, Said: said, Text: "hadir"}); *note != want {
		t.Errorf("note %+v", *note)
	}
	if want := (model.Directive{ID: directive.ID, Said: said, Text: "belajar", Owner: "Kepala Dinas", Due: "2027-01-31", Line: w.Sub, Indicator: w.Output}); *directive != want {
		t.Errorf("directive %+v", *directive)
	}
	if want := (model.Claim{ID: claim.ID, Said: said, Text: "90 % selesai", Value: "90 %", Indicator: w.Output}); *claim != want {
		t.Errorf("claim %+v", *claim)
	}
}

func TestWhatIsSaidMustSaySomething(t *testing.T) {
	w := modeltest.Small(t)
	long := strings.Repeat("x", 20_001)
	for _, act := range []model.Act{
		model.TakeNote{Text: " "},
		model.TakeNote{Text: long},
		model.TakeNote{Text: "\xff"},
		model.GiveDirective{},
		model.GiveDirective{Text: "x", Due: "31/1/2027"},
		model.GiveDirective{Text: "x", Due: "2027-02-30"},
		model.RecordClaim{Value: "90 %"},
		model.MarkMoment{Title: " "},
	} {
		refusedWith(t, w, model.Invalid, act)
	}
	refusedWith(t, w, model.NotFound, model.GiveDirective{Text: "x", Line: 404})
	refusedWith(t, w, model.NotFound, model.RecordClaim{Text: "x", Indicator: 404})
}

func TestMomentNamesItsOwnEntry(t *testing.T) {
	w := modeltest.Small(t)
	entry := w.Act(model.MarkMoment{Title: " Tutup hari 1 "})
	got := w.Plan.Moments.Of(0)[0]
	if want := (model.Moment{ID: got.ID, Name: "Tutup hari 1", Seq: entry.Seq, At: entry.At}); *got != want {
		t.Errorf("moment %+v, want %+v", *got, want)
	}
}

func TestFinaliseNumbersItsVersions(t *testing.T) {
	w := modeltest.Small(t)
	for range 2 {
		w.Act(model.Finalise{Fingerprint: "ab", Size: 3, Root: "cd", Overrides: "tanpa hadir"})
		if _, err := w.Do(model.Finalise{Fingerprint: "ab"}, model.Context{}); model.CodeOf(err) != model.Conflict {
			t.Errorf("finalising what is final: %v", err)
		}
		w.Act(model.Reopen{Reason: "pagu keliru"})
	}
	issues := w.Plan.Issues.Of(w.Meeting)
	if len(issues) != 2 || issues[0].Version != 1 || issues[1].Version != 2 || issues[1].Overrides != "tanpa hadir" {
		t.Errorf("issues %+v", issues)
	}
	if _, err := modeltest.NewMemory().Do(model.Finalise{}, model.Context{}); model.CodeOf(err) != model.Conflict {
		t.Errorf("finalising without a meeting: %v", err)
	}
}

func TestDigestLeavesIssuesOut(t *testing.T) {
	w := modeltest.Small(t)
	digest := func() string {
		d, err := w.Plan.Digest()
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	first := digest()
	w.Act(model.Finalise{Fingerprint: first})
	if digest() != first {
		t.Error("an issue changes the digest")
	}
	w.Act(model.Reopen{Reason: "x"})
	if digest() != first {
		t.Error("opening again changes the digest")
	}
	w.Act(model.TakeNote{Text: "x"})
	if digest() == first || len(first) != 64 {
		t.Error("a note does not change the digest")
	}
}

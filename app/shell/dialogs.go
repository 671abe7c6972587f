package shell

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/storage"

	"benangmerah/app/intake"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/sealing"
	"benangmerah/app/text"
)

// askWidth is the width of a question, at 100 %.
const askWidth = 480

// Ask asks before something that cannot be passed over lightly: question names the thing, verb is what the button does. Cancel is the default.
func (s *Shell) Ask(question, verb string, yes func()) {
	var closeBox func()
	cancel := parts.NewKeyButton(s.Say(text.Cancel), escapeKey.String(), func() { closeBox() })
	do := parts.NewPrimaryButton(verb, "", func() {
		closeBox()
		yes()
	})
	buttons := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), layout.NewSpacer(), cancel, do)
	content := container.New(layout.NewCustomPaddedVBoxLayout(2*look.Step), parts.NewText(question, look.Text, parts.Plain).Wrap(), buttons)
	closeBox = s.box(content, askWidth*look.Scale(), 0, cancel)
}

// PickFile asks for a file to read with one of the extensions (with their dots).
func (s *Shell) PickFile(title string, extensions []string, picked func(path string)) {
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err != nil {
			s.Fail(err)
			return
		}
		if r == nil {
			return
		}
		s.Fail(r.Close())
		picked(r.URI().Path())
	}, s.win)
	d.SetTitleText(title)
	d.SetFilter(storage.NewExtensionFileFilter(extensions))
	s.startAt(d)
	s.showDialog(d)
}

// PickFolder asks for a folder.
func (s *Shell) PickFolder(title string, picked func(path string)) {
	d := dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err != nil {
			s.Fail(err)
			return
		}
		if u != nil {
			picked(u.Path())
		}
	}, s.win)
	d.SetTitleText(title)
	d.SetConfirmText(s.Say(text.PickHere))
	s.startAt(d)
	s.showDialog(d)
}

// PickNew asks for the folder in which a file named after a region is to be made, and gives a path there that is free.
func (s *Shell) PickNew(title, name string, picked func(path string)) {
	s.PickFolder(title, func(folder string) { picked(intake.FreePath(folder, safeName(name)+extension)) })
}

// startAt lets a file dialog begin beside the open file.
func (s *Shell) startAt(d *dialog.FileDialog) {
	if s.file == nil {
		return
	}
	if folder, err := storage.ListerForURI(storage.NewFileURI(filepath.Dir(s.file.Path()))); err == nil {
		d.SetLocation(folder)
	}
}

// AskOpen asks for a file and opens it.
func (s *Shell) AskOpen() {
	s.PickFile(s.Say(text.CommandOpen), []string{extension, sealing.Extension}, s.OpenFile)
}

// askNew goes to the page where a file is begun.
func (s *Shell) askNew() {
	s.goTo(areaHome)
	if h, ok := s.pages[areaHome].page.(interface{ BeginNew() }); ok {
		h.BeginNew()
	}
}

// safeName makes a file name of a region's name: letters, digits and hyphens.
func safeName(region string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(region) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	if name := strings.Trim(b.String(), "-"); name != "" {
		return name
	}
	return "benangmerah"
}

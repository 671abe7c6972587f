package shell

import (
	"encoding/json"
	"os"
	"path/filepath"
	"time"

	"benangmerah/app/backups"
	"benangmerah/app/environ/kept"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// proven says when a backup was proven, and as what: one that was written to since counts no more.
type proven struct {
	At      time.Time `json:"at"`
	Bytes   int64     `json:"bytes"`
	Written time.Time `json:"written"`
}

// proofs are those of the open file's backups, by their paths. They lie on this computer.
type proofs map[string]proven

func (s *Shell) proofsFolder() string { return filepath.Join(filepath.Dir(s.log), "proofs") }

// readProofs reads which backups of the open file were proven.
func (s *Shell) readProofs() {
	s.saver.proofs = proofs{}
	data, err := kept.Read(s.proofsFolder(), keptName(s.file.ID()))
	if err != nil || data == nil {
		s.logged(err)
		return
	}
	harmless(func() error { return json.Unmarshal(data, &s.saver.proofs) })
	if s.saver.proofs == nil {
		s.saver.proofs = proofs{}
	}
}

// setProven notes that backups of the open file have just been proven. Those that are not there any more are forgotten, unless their folder is away.
func (s *Shell) setProven(paths ...string) {
	all := s.saver.proofs
	for path := range all {
		if _, err := os.Stat(filepath.Dir(path)); err == nil {
			if _, err := os.Stat(path); err != nil {
				delete(all, path)
			}
		}
	}
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil {
			all[path] = proven{At: s.now(), Bytes: info.Size(), Written: info.ModTime()}
		}
	}
	data, err := json.Marshal(all)
	if err != nil {
		s.logged(err)
		return
	}
	folder, name := s.proofsFolder(), keptName(s.file.ID())
	s.keeper.writer.do(func() error { return kept.Write(folder, name, data) })
}

// proofCell says whether a backup was ever proven on this computer, and when.
func (s *Shell) proofCell(f *backups.Found) parts.Cell {
	p, known := s.saver.proofs[f.Path()]
	if known {
		info, err := os.Stat(f.Path())
		known = err == nil && info.Size() == p.Bytes && info.ModTime().Equal(p.Written)
	}
	if !known {
		return parts.Cell{Text: s.Say(text.BackupUnchecked), Tone: parts.Muted, Sign: parts.SignOpen}
	}
	return parts.Cell{Text: s.Say(text.BackupProven), Below: s.wallClock(p.At.In(s.Zone().Location())), Tone: parts.Good, Sign: parts.SignDone}
}

package shell

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/model/locale"
)

// Keys of the preferences, which are kept by Fyne outside of any file.
const (
	prefLanguage = "language"
	prefDark     = "dark"
	prefWallDark = "wall-dark"
	prefScale    = "text-percent"
	prefSound    = "sound"
	prefRecent   = "recent"
	prefBackup   = "backup." // and the file's random name: when it was last backed up, in Unix seconds
	prefEvery    = "backup-minutes"
	prefSecond   = "backup-folder." // and the file's random name: its second folder
	prefFileAt   = "backup-file."   // and a hash of a path: the random name of the file that lay there
)

const (
	smallestText = 100
	largestText  = 175
	textStep     = 25
	maxRecent    = 8
)

// settings are the choices of this computer: they hold whichever file is open.
type settings struct{ prefs fyne.Preferences }

func (s settings) language() locale.Language {
	return locale.ParseLanguage(s.prefs.StringWithFallback(prefLanguage, locale.Indonesian.String()))
}

func (s settings) setLanguage(l locale.Language) { s.prefs.SetString(prefLanguage, l.String()) }

func (s settings) dark() bool     { return s.prefs.Bool(prefDark) }
func (s settings) setDark(b bool) { s.prefs.SetBool(prefDark, b) }

func (s settings) wallDark() bool     { return s.prefs.Bool(prefWallDark) }
func (s settings) setWallDark(b bool) { s.prefs.SetBool(prefWallDark, b) }

func (s settings) sound() bool     { return s.prefs.Bool(prefSound) }
func (s settings) setSound(b bool) { s.prefs.SetBool(prefSound, b) }

// percent is the size of texts, from 100 to 175.
func (s settings) percent() int {
	return min(max(s.prefs.IntWithFallback(prefScale, smallestText), smallestText), largestText)
}

func (s settings) setPercent(p int) {
	s.prefs.SetInt(prefScale, min(max(p, smallestText), largestText))
}

// recent gives the files opened last, newest first.
func (s settings) recent() []string { return slices.Clone(s.prefs.StringList(prefRecent)) }

func (s settings) addRecent(path string) {
	list := slices.DeleteFunc(s.recent(), func(p string) bool { return p == path })
	list = slices.Insert(list, 0, path)
	s.prefs.SetStringList(prefRecent, list[:min(len(list), maxRecent)])
}

// backedUp gives when a file was last backed up on this computer, the zero time where it never was.
func (s settings) backedUp(file string) time.Time {
	if at := s.prefs.Int(prefBackup + file); at != 0 {
		return time.Unix(int64(at), 0)
	}
	return time.Time{}
}

func (s settings) setBackedUp(file string, at time.Time) {
	s.prefs.SetInt(prefBackup+file, int(at.Unix()))
}

// The minutes after which a backup is made while acts come.
const usualEvery = 20

// backupEvery is the time after which a backup is made while acts come, 0 where none is.
func (s settings) backupEvery() time.Duration {
	return time.Duration(max(s.prefs.IntWithFallback(prefEvery, usualEvery), 0)) * time.Minute
}

func (s settings) setBackupEvery(minutes int) { s.prefs.SetInt(prefEvery, max(minutes, 0)) }

// backupFolder is the second folder for the backups of a file, "" where none was chosen.
func (s settings) backupFolder(file string) string { return s.prefs.String(prefSecond + file) }

func (s settings) setBackupFolder(file, folder string) { s.prefs.SetString(prefSecond+file, folder) }

// fileAt gives the random name of the file that was last opened under a path, "" where none was: a damaged file may not tell it any more.
func (s settings) fileAt(path string) string { return s.prefs.String(prefFileAt + keptName(path)) }

func (s settings) setFileAt(path, file string) { s.prefs.SetString(prefFileAt+keptName(path), file) }

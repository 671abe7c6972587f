package intake

import (
	"errors"
	"path/filepath"

	"benangmerah/model/incoming"
	"benangmerah/model/sqlite"
)

// readPart reads the file that an agency worked in.
func readPart(f *sqlite.File, path string) (offer *incoming.Offer, err error) {
	p, err := sqlite.Open(path, sqlite.Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, p.Close()) }()
	if damage := p.Damage(); damage != nil {
		return nil, damage
	}
	given, err := f.Given(p)
	if err != nil {
		return nil, err
	}
	return incoming.PartOffer(filepath.Base(path), f.Snapshot(), given, p.Plan())
}

// IsPart says whether the file under a path was given to an agency out of f. A file that cannot be read is none.
func IsPart(f *sqlite.File, path string) bool {
	p, err := sqlite.Open(path, sqlite.Options{ReadOnly: true})
	if err != nil {
		return false
	}
	origin := p.Plan().Origin()
	return p.Close() == nil && origin != nil && origin.File == f.ID()
}

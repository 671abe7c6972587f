package curation

import (
	"slices"

	"benangmerah/model"
)

// room is what a quota leaves to those whom it is about.
type room struct {
	quota   *model.Quota
	value   string // folded
	taken   int    // places that they have
	held    int    // that they may get besides by ties that are open
	waiting int    // contenders among them that were not looked at yet
}

// owed gives how many of the places that are left have to be kept for the minimum once n more of them have one.
func (r *room) owed(n int) int {
	return max(0, min(r.quota.Least-r.taken, r.waiting)-n)
}

// free gives how many more of them may come in, and false where nothing limits them.
func (r *room) free() (int, bool) {
	return max(0, r.quota.Most-r.taken-r.held), r.quota.Capped
}

// contest gives the places out.
type contest struct {
	list  *List
	rooms []*room
	left  int
}

// contest puts in who is in by force, then goes down the contenders, and once more where a minimum could not be filled.
func (l *List) contest(quotas []*model.Quota) {
	c := &contest{list: l, left: l.Cohort.Capacity}
	for _, q := range quotas {
		c.rooms = append(c.rooms, &room{quota: q, value: model.FoldName(q.Value)})
	}
	l.rooms = c.rooms
	var contenders []*Standing
	for _, s := range l.Standings {
		s.rooms = c.roomsOf(s.Actor)
		switch {
		case s.Applicant.Force == model.ForceIn:
			c.take([]*Standing{s}, ForcedIn)
		case s.Applicant.Force == model.Unforced && s.Contender():
			contenders = append(contenders, s)
			for _, r := range s.rooms {
				r.waiting++
			}
		}
	}
	c.goDown(contenders)
	for _, r := range c.rooms {
		r.waiting = 0
	}
	c.goDown(slices.DeleteFunc(contenders, func(s *Standing) bool { return s.Chosen || s.Why == InTie }))
	l.Chosen = l.Cohort.Capacity - c.left - c.held()
	for _, r := range c.rooms {
		if r.taken < r.quota.Least {
			l.Unfilled = append(l.Unfilled, Unfilled{r.quota, r.taken})
		}
	}
}

// held gives the places that open ties are about.
func (c *contest) held() (n int) {
	for _, t := range c.list.Ties {
		n += t.Places
	}
	return n
}

func (c *contest) roomsOf(a *model.Actor) (list []*room) {
	if len(c.rooms) == 0 {
		return nil
	}
	district, trade := model.FoldName(a.District), model.FoldName(a.Trade)
	for _, r := range c.rooms {
		if r.quota.By == model.QuotaDistrict && r.value == district || r.quota.By == model.QuotaTrade && r.value == trade {
			list = append(list, r)
		}
	}
	return list
}

// goDown looks at contenders in the order of their scores, those of one score together.
func (c *contest) goDown(contenders []*Standing) {
	for len(contenders) > 0 {
		n := 1
		for n < len(contenders) && contenders[n].points.Cmp(contenders[0].points) == 0 {
			n++
		}
		c.block(contenders[:n])
		for _, s := range contenders[:n] {
			for _, r := range s.rooms {
				r.waiting = max(0, r.waiting-1)
			}
		}
		contenders = contenders[n:]
	}
}

// block gives places to contenders of one score.
func (c *contest) block(block []*Standing) {
	able := c.able(block)
	if c.fits(able) {
		c.take(able, ByScore)
		return
	}
	certain, contested := c.part(able)
	c.take(certain, ByScore)
	if contested = c.able(contested); c.fits(contested) {
		c.take(contested, ByScore)
		return
	}
	c.decide(contested)
}

// able gives who of a block could come in alone.
func (c *contest) able(block []*Standing) (list []*Standing) {
	for _, s := range block {
		if c.fits([]*Standing{s}) {
			list = append(list, s)
		}
	}
	return list
}

// among counts those of a set that a quota is about.
func (r *room) among(set []*Standing) (n int) {
	for _, s := range set {
		if slices.Contains(s.rooms, r) {
			n++
		}
	}
	return n
}

// fits says whether all of a set can come in.
func (c *contest) fits(set []*Standing) bool {
	need := len(set)
	for _, r := range c.rooms {
		n := r.among(set)
		if free, capped := r.free(); capped && n > free {
			return false
		}
		need += r.owed(n)
	}
	return len(set) == 0 || need <= c.left
}

// part tells those of a set of which not all fit who come in whatever is decided about the others. Where a maximum is all that is in the way those are who it is not
// about; where places are, they are those for whom the places are kept.
func (c *contest) part(set []*Standing) (certain, contested []*Standing) {
	crowded := c.crowded(set)
	for _, s := range set {
		sure := !crowded
		for _, r := range s.rooms {
			free, capped := r.free()
			n := r.among(set)
			if capped && n > free {
				sure = false
				break
			}
			sure = sure || n <= r.owed(0)
		}
		if sure {
			certain = append(certain, s)
		} else {
			contested = append(contested, s)
		}
	}
	if !c.fits(certain) {
		return nil, set
	}
	return certain, contested
}

// crowded says whether there are too few places for a set even when those whom maxima keep out are set aside.
func (c *contest) crowded(set []*Standing) bool {
	excess := map[model.QuotaOf]int{}
	need := len(set)
	for _, r := range c.rooms {
		n := r.among(set)
		if free, capped := r.free(); capped && n > free {
			excess[r.quota.By] += n - free
			n = free
		}
		need += r.owed(n)
	}
	return need-max(excess[model.QuotaDistrict], excess[model.QuotaTrade]) > c.left
}

// decide follows what a person decided about a tie, as far as that still settles it. Somebody that the decision was not about opens it again.
func (c *contest) decide(tie []*Standing) {
	var won []*Standing
	for _, s := range tie {
		switch s.Applicant.Settled {
		case model.TieWon:
			won = append(won, s)
		case model.TieOpen:
			c.open(tie)
			return
		}
	}
	if !c.fits(won) {
		c.open(tie)
		return
	}
	c.take(won, ByTie)
	rest := slices.DeleteFunc(slices.Clone(tie), func(s *Standing) bool { return s.Chosen })
	for _, s := range rest {
		s.Why = TieLost
	}
	switch rest = c.able(rest); {
	case c.fits(rest):
		c.take(rest, ByScore)
	default:
		c.open(rest)
	}
}

// open leaves a tie to a person, and keeps the places that it is about.
func (c *contest) open(tie []*Standing) {
	var some []*Standing
	for _, s := range tie {
		s.Why = InTie
		if with := append(some[:len(some):len(some)], s); c.fits(with) {
			some = with
		}
	}
	places := len(some)
	for _, r := range c.rooms {
		n := r.among(tie)
		sure := max(0, places-(len(tie)-n))
		most := min(n, places)
		if free, capped := r.free(); capped {
			most = min(most, free)
		}
		sure = min(sure, most)
		r.taken += sure
		r.held += most - sure
	}
	c.left -= places
	c.list.Ties = append(c.list.Ties, Tie{Places: places, Members: tie})
}

func (c *contest) take(set []*Standing, why Why) {
	for _, s := range set {
		s.Chosen, s.Why = true, why
		c.left--
		for _, r := range s.rooms {
			r.taken++
		}
	}
}

// Have counts those with a place whom a quota of the list is about.
func (l *List) Have(q *model.Quota) (n int) {
	for _, r := range l.rooms {
		if r.quota.ID != q.ID {
			continue
		}
		for _, s := range l.Standings {
			if s.Chosen && slices.Contains(s.rooms, r) {
				n++
			}
		}
	}
	return n
}

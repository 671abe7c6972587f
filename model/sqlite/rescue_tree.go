package sqlite

import (
	"cmp"
	"slices"

	"golang.org/x/mod/sumdb/tlog"
)

// node is a hash of the tree.
type node struct {
	number int64 // of its place in the tree
	hash   tlog.Hash
	page   int64 // where its page begins in the file
}

// mostNodes is how many hashes of one place in the tree are compared.
const mostNodes = 8

// leaves gives the hashes that pages tell of an entry, each once, and none where pages are of several files.
func (p *pages) leaves(seq int64) (list []tlog.Hash) {
	if p == nil || p.mixed() {
		return nil
	}
	for _, one := range p.nodes(0, seq-1) {
		if !slices.Contains(list, one.hash) {
			list = append(list, one.hash)
		}
	}
	return list
}

// nodes gives what pages tell of a place in the tree.
func (p *pages) nodes(level int, n int64) []node {
	number := tlog.StoredHashIndex(level, n)
	from, _ := slices.BinarySearchFunc(p.hashes, number, func(a node, n int64) int { return cmp.Compare(a.number, n) })
	to := from
	for to < len(p.hashes) && p.hashes[to].number == number && to-from < mostNodes {
		to++
	}
	return p.hashes[from:to]
}

// disown leaves out pages with hashes of another tree: none of theirs goes together with those of other pages, where there are any to go together with. One
// that is only damaged has others that do.
func (p *pages) disown() {
	fits, against := map[int64]bool{}, map[int64]bool{}
	for _, left := range p.hashes {
		level, n := tlog.SplitStoredHashIndex(left.number)
		if n%2 == 1 {
			continue
		}
		above := p.nodes(level+1, n/2)
		for _, right := range p.nodes(level, n+1) {
			both := tlog.NodeHash(left.hash, right.hash)
			for _, up := range above {
				if left.page == right.page && left.page == up.page {
					continue
				}
				to := against
				if up.hash == both {
					to = fits
				}
				to[left.page], to[right.page], to[up.page] = true, true, true
			}
		}
	}
	p.hashes = slices.DeleteFunc(p.hashes, func(one node) bool { return against[one.page] && !fits[one.page] })
}

// follows says whether a hash of the tree follows from that of an entry and the one beside it.
func (p *pages) follows(n int64, h tlog.Hash) bool {
	if p.mixed() {
		return false
	}
	for _, beside := range p.nodes(0, n^1) {
		both := tlog.NodeHash(h, beside.hash)
		if n%2 == 1 {
			both = tlog.NodeHash(beside.hash, h)
		}
		if slices.ContainsFunc(p.nodes(1, n/2), func(up node) bool { return up.hash == both }) {
			return true
		}
	}
	return false
}

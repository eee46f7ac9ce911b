/** Which addresses of the net are public: nothing that somebody typed leads us to this machine or a private network. */
import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** The name leads to this machine or into a private network. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
}

/** Looks a name up and refuses it where any of its numbers is private: so the number checked is the one used. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return callback(error, '', 0)
    if (found.some(({ address }) => isPrivate(address))) return callback(new PrivateAddress(hostname), '', 0)
    const [first] = found
    if (first === undefined) return callback(new Error(`${hostname} has no address`), '', 0)
    if (options.all === true) return callback(null, found)
    callback(null, first.address, first.family)
  })
}

/** Whether the host of an address is a number of this machine or a private network: a number is connected to without any lookup. */
export function isPrivateHost({ hostname }: Pick<URL, 'hostname'>): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) !== 0 && isPrivate(host)
}

/** Networks that nothing public stands in (RFC 6890 and its successors). IPv4 within IPv6 is judged as IPv4. */
const privateNetworks = new BlockList()
for (const network of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  '::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10',
  'fec0::/10 ff00::/8',
].flatMap((line) => line.split(' '))) {
  const [start = '', prefix = '0'] = network.split('/')
  privateNetworks.addSubnet(start, Number(prefix), start.includes(':') ? 'ipv6' : 'ipv4')
}

/** Whether a number belongs to this machine, a private network or none. */
export function isPrivate(address: string): boolean {
  const family = isIP(address)
  return family === 0 || privateNetworks.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

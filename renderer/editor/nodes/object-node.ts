import { DecoratorNode } from 'lexical'

/** A block without text of its own, chosen and deleted as a whole. Plain DOM and no React, as with marks. */
export abstract class ObjectNode extends DecoratorNode<null> {
  override updateDOM(): boolean {
    return false
  }

  override decorate(): null {
    return null
  }

  override isInline(): false {
    return false
  }

  override isKeyboardSelectable(): boolean {
    return true
  }

  override getTextContent(): string {
    return '\n\n'
  }
}

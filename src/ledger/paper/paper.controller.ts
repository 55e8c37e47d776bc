import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentViewer, type Viewer } from '#libs/access';
import { Pdf, sendFile } from '#libs/documents';
import { Refusal } from '#libs/graphql';
import { ChargesService } from '../charges.service.js';
import { yearOfPath } from '../month.js';
import { PaymentService } from '../payment.service.js';
import { StatementService } from '../statement.service.js';
import { CARD_SOURCE, cardPaper } from './card-paper.js';
import { CHARGES_SOURCE, chargesPaper } from './charges-paper.js';
import { fileName } from './file-name.js';
import { SLIP_SOURCE, slipPaper } from './slip-paper.js';

const PDF = 'application/pdf';

/** The ledger on paper, by the same services as the pages. What is not the viewer's answers like what does not exist. */
@Controller()
export class PaperController {
  constructor(
    private readonly pdf: Pdf,
    private readonly statements: StatementService,
    private readonly charging: ChargesService,
    private readonly paying: PaymentService,
  ) {}

  /** A year's card. */
  @Allow('ledger.read')
  @Get('card/:accountId/:year.pdf')
  async card(
    @CurrentViewer() viewer: Viewer, @Param('accountId') id: string, @Param('year') year: string, @Res() reply: FastifyReply,
  ): Promise<void> {
    const card = await this.statements.year(viewer, id, yearOfPath(year));
    if (!card) throw new Refusal('NOT_FOUND');
    const paper = cardPaper(card, viewer.cooperative.settings);
    await this.send(reply, CARD_SOURCE, paper, fileName(['kartoteka', card.address ?? card.name, card.year], 'pdf'));
  }

  /** A month's charge, all accounts. */
  @Allow('charges.read')
  @Get('charges/:month.pdf')
  async charges(@CurrentViewer() viewer: Viewer, @Param('month') month: string, @Res() reply: FastifyReply): Promise<void> {
    const charges = await this.charging.month(viewer, month);
    if (!charges) throw new Refusal('NOT_FOUND');
    const paper = chargesPaper(charges, viewer.cooperative.settings);
    await this.send(reply, CHARGES_SOURCE, paper, fileName(['oplaty', charges.month], 'pdf'));
  }

  /** The slip by which what is due on an account is paid at a counter. */
  @Allow('ledger.read or bankAccounts.read')
  @Get('payment-slip/:accountId.pdf')
  async slip(@CurrentViewer() viewer: Viewer, @Param('accountId') id: string, @Res() reply: FastifyReply): Promise<void> {
    const payment = await this.paying.one(viewer, id);
    const paper = payment && slipPaper(payment, viewer.cooperative.settings);
    if (!paper) throw new Refusal('NOT_FOUND');
    await this.send(reply, SLIP_SOURCE, paper, fileName(['wplata', payment.address ?? payment.accountName], 'pdf'));
  }

  private async send(reply: FastifyReply, source: string, data: object, name: string): Promise<void> {
    sendFile(reply, await this.pdf.render(source, data), PDF, name, true);
  }
}
